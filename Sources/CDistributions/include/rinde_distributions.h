#ifndef RINDE_DISTRIBUTIONS_H
#define RINDE_DISTRIBUTIONS_H

#ifdef __cplusplus
extern "C" {
#endif

/// The quantile of the standard normal distribution; NaN outside 0 < p < 1.
double rinde_normal_quantile(double p);

#ifdef __cplusplus
}
#endif

#endif

#ifndef RINDE_DISTRIBUTIONS_H
#define RINDE_DISTRIBUTIONS_H

#ifdef __cplusplus
extern "C" {
#endif

/// The version of Boost.Math that computes them: 108100 for 1.81.0.
int rinde_boost_version(void);

/// The quantile of the standard normal distribution; NaN outside 0 < p < 1.
double rinde_normal_quantile(double p);

/// The probability that a standard normal number is at most x.
double rinde_normal_probability(double x);

/// The quantile of Student's t; NaN outside 0 < p < 1 and for df that are not positive.
double rinde_t_quantile(double p, double df);

/// The probability that a number with Student's t distribution is above x.
double rinde_t_upper(double x, double df);

/// The quantile of F; NaN outside 0 < p < 1 and for df that are not positive.
double rinde_f_quantile(double p, double df1, double df2);

/// The probability that a number with the F distribution is above x, which is not negative.
double rinde_f_upper(double x, double df1, double df2);

/// The quantile of chi-square; NaN outside 0 < p < 1 and for df that are not positive.
double rinde_chi_square_quantile(double p, double df);

/// The probability that a number with the chi-square distribution is above x, not negative.
double rinde_chi_square_upper(double x, double df);

/// The quantile of the beta distribution; NaN outside 0 < p < 1 and for shapes not positive.
double rinde_beta_quantile(double p, double a, double b);

/// The probability that a number with the beta distribution is at most x, 0 <= x <= 1.
double rinde_beta_probability(double x, double a, double b);

/// The probability of at most x marked ones in a draw without replacement.
///
/// `marked` of `population` are marked and `drawn` are drawn; NaN when that cannot be.
double rinde_hypergeometric_probability(
    long long x, long long marked, long long drawn, long long population);

#ifdef __cplusplus
}
#endif

#endif

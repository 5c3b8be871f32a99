#include "rinde_distributions.h"

#include <boost/math/distributions/normal.hpp>
#include <limits>

namespace {

using namespace boost::math::policies;

/// Errors become NaN, and nothing is promoted to long double: the same bits on every machine.
using Quiet = policy<
    domain_error<ignore_error>, pole_error<ignore_error>, overflow_error<ignore_error>,
    evaluation_error<ignore_error>, promote_double<false>, discrete_quantile<real>>;

constexpr double missing = std::numeric_limits<double>::quiet_NaN();

}  // namespace

extern "C" double rinde_normal_quantile(double p) {
  if (!(p > 0 && p < 1)) return missing;
  return quantile(boost::math::normal_distribution<double, Quiet>(), p);
}

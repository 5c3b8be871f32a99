#include "rinde_distributions.h"

#include <algorithm>
#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/fisher_f.hpp>
#include <boost/math/distributions/hypergeometric.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <boost/version.hpp>
#include <cmath>
#include <limits>

namespace {

using namespace boost::math;
namespace policies = boost::math::policies;

/// Errors become NaN, and nothing is promoted to long double: the same bits on every machine.
using Ignored = policies::policy<
    policies::domain_error<policies::ignore_error>,
    policies::pole_error<policies::ignore_error>,
    policies::overflow_error<policies::ignore_error>,
    policies::rounding_error<policies::ignore_error>,
    policies::indeterminate_result_error<policies::ignore_error>,
    policies::evaluation_error<policies::ignore_error>>;
using Quiet = policies::normalise<
    Ignored, policies::promote_double<false>,
    policies::discrete_quantile<policies::real>>::type;

using Normal = normal_distribution<double, Quiet>;
using Student = students_t_distribution<double, Quiet>;
using Fisher = fisher_f_distribution<double, Quiet>;
using ChiSquared = chi_squared_distribution<double, Quiet>;
using Beta = beta_distribution<double, Quiet>;
using Hypergeometric = hypergeometric_distribution<double, Quiet>;

constexpr double missing = std::numeric_limits<double>::quiet_NaN();

bool inside(double p) { return p > 0 && p < 1; }
bool positive(double x) { return x > 0 && std::isfinite(x); }

/// The value of a computation that must not throw through C.
template <typename Computation>
double guarded(Computation computation) noexcept {
  try {
    return computation();
  } catch (...) {
    return missing;
  }
}

}  // namespace

extern "C" int rinde_boost_version(void) { return BOOST_VERSION; }

extern "C" double rinde_normal_quantile(double p) {
  if (!inside(p)) return missing;
  return guarded([=] { return quantile(Normal(), p); });
}

extern "C" double rinde_normal_probability(double x) {
  if (std::isnan(x)) return missing;
  return guarded([=] { return cdf(Normal(), x); });
}

extern "C" double rinde_t_quantile(double p, double df) {
  if (!inside(p) || !(df > 0)) return missing;
  if (std::isinf(df)) return rinde_normal_quantile(p);
  return guarded([=] { return quantile(Student(df), p); });
}

extern "C" double rinde_t_upper(double x, double df) {
  if (std::isnan(x) || !(df > 0)) return missing;
  if (std::isinf(df)) return rinde_normal_probability(-x);
  return guarded([=] { return cdf(complement(Student(df), x)); });
}

extern "C" double rinde_f_quantile(double p, double df1, double df2) {
  if (!inside(p) || !positive(df1) || !(df2 > 0)) return missing;
  if (std::isinf(df2)) return rinde_chi_square_quantile(p, df1) / df1;
  return guarded([=] { return quantile(Fisher(df1, df2), p); });
}

extern "C" double rinde_f_upper(double x, double df1, double df2) {
  if (!(x >= 0) || !positive(df1) || !(df2 > 0)) return missing;
  if (std::isinf(x)) return 0;
  if (std::isinf(df2)) return rinde_chi_square_upper(x * df1, df1);
  return guarded([=] { return cdf(complement(Fisher(df1, df2), x)); });
}

extern "C" double rinde_chi_square_quantile(double p, double df) {
  if (!inside(p) || !positive(df)) return missing;
  return guarded([=] { return quantile(ChiSquared(df), p); });
}

extern "C" double rinde_chi_square_upper(double x, double df) {
  if (!(x >= 0) || !positive(df)) return missing;
  if (std::isinf(x)) return 0;
  return guarded([=] { return cdf(complement(ChiSquared(df), x)); });
}

extern "C" double rinde_beta_quantile(double p, double a, double b) {
  if (!inside(p) || !positive(a) || !positive(b)) return missing;
  return guarded([=] { return quantile(Beta(a, b), p); });
}

extern "C" double rinde_beta_probability(double x, double a, double b) {
  if (!(x >= 0 && x <= 1) || !positive(a) || !positive(b)) return missing;
  return guarded([=] { return cdf(Beta(a, b), x); });
}

extern "C" double rinde_hypergeometric_probability(
    long long x, long long marked, long long drawn, long long population) {
  if (marked < 0 || drawn < 0 || population < 1) return missing;
  if (marked > population || drawn > population) return missing;
  if (population > std::numeric_limits<int>::max()) return missing;
  if (x < std::max(0LL, drawn + marked - population)) return 0;
  if (x >= std::min(drawn, marked)) return 1;
  return guarded([=] {
    return cdf(Hypergeometric(marked, drawn, population), static_cast<double>(x));
  });
}

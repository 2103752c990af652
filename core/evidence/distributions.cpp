#include "evidence/distributions.hpp"

#include <boost/math/distributions/students_t.hpp>
#include <cmath>

namespace amps::evidence {

namespace {

namespace policies = boost::math::policies;

// Nothing is thrown, and nothing is computed in wider numbers, which differ from machine to machine.
using Quiet = policies::policy<
    policies::domain_error<policies::ignore_error>, policies::pole_error<policies::ignore_error>,
    policies::overflow_error<policies::ignore_error>, policies::underflow_error<policies::ignore_error>,
    policies::denorm_error<policies::ignore_error>, policies::rounding_error<policies::ignore_error>,
    policies::evaluation_error<policies::ignore_error>, policies::indeterminate_result_error<policies::ignore_error>,
    policies::promote_float<false>, policies::promote_double<false>>;
using StudentsT = boost::math::students_t_distribution<double, Quiet>;

}  // namespace

double two_sided_t(double t, double degrees_of_freedom) {
  if (std::isinf(t)) return 0;
  return 2 * boost::math::cdf(boost::math::complement(StudentsT(degrees_of_freedom), std::fabs(t)));
}

double t_quantile_975(double degrees_of_freedom) { return boost::math::quantile(StudentsT(degrees_of_freedom), 0.975); }

}  // namespace amps::evidence

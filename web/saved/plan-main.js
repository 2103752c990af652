/** Starts a customer's copy of a plan: the body, then what fills it. */
import './plan-body.js';

import('../app/pages/plans/customer.js');

/** The saved page: the site in one file, with its engine and its answers. */
import './body.js';
// First, so that it hears the widget say that it is ready.
import '../site/site.js';
import '../widget/define.js';

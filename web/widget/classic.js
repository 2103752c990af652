/** Both elements with their engine, for pages that take one plain `<script src>`. */
import './define.js';
import './define-badge.js';

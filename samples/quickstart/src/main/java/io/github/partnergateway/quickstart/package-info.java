/** Pays one payment from a JSON file, at a sandbox of its own or at a real gateway, and tells how it goes. */
@NullMarked
package io.github.partnergateway.quickstart;

import org.jspecify.annotations.NullMarked;

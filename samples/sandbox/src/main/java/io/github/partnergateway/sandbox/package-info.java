/** A stateful emulator of the Partner Gateway: run it as a program, or start a {@link Sandbox} inside your own. */
@NullMarked
package io.github.partnergateway.sandbox;

import org.jspecify.annotations.NullMarked;

/** What the sandbox does with events. */
@NullMarked
package com.losant.rest.sandbox.internal.events;

import org.jspecify.annotations.NullMarked;

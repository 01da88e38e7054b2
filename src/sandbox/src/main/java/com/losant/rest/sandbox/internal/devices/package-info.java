/** What the sandbox does with devices, what they report, and what is sent to them. */
@NullMarked
package com.losant.rest.sandbox.internal.devices;

import org.jspecify.annotations.NullMarked;

/** Applications themselves, with what they contain and use, their MQTT messages, and templates. */
@NullMarked
package com.losant.rest.sandbox.internal.applications;

import org.jspecify.annotations.NullMarked;

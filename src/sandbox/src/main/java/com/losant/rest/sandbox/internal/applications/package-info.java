/** Applications themselves, with what they contain and use, and their MQTT messages. */
@NullMarked
package com.losant.rest.sandbox.internal.applications;

import org.jspecify.annotations.NullMarked;

/**
 * JSON as the generated classes read and write it: without loss, and without reflection. {@link
 * com.losant.rest.json.JsonCodec} reads and writes values; {@link com.losant.rest.json.JsonModel}
 * is what classes with properties have in common.
 */
@NullMarked
package com.losant.rest.json;

import org.jspecify.annotations.NullMarked;

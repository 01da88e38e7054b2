// Generated from openapi/. Change the description or a template, not this file.

/**
 * The resources {@code deviceAttribute}, {@code deviceAttributes}, {@code deviceRecipe} and {@code
 * deviceRecipes}, and what they send and return.
 */
@NullMarked
package com.losant.rest.devices;

import org.jspecify.annotations.NullMarked;

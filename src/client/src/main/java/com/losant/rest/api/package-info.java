/**
 * The actions, generated, and what they are made of: a request, and a transport that carries it
 * out.
 */
@NullMarked
package com.losant.rest.api;

import org.jspecify.annotations.NullMarked;

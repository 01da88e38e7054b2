package com.losant.rest.sandbox;

/** One action of the API. It is called with a valid request, one at a time. */
@FunctionalInterface
interface Action {
  Answer handle(Call call);
}

package com.losant.rest.errors;

/**
 * Status 422: the request has the documented form, but what is in it cannot be carried out. Where
 * the response lists what is wrong, the class of its body reads that from this exception.
 */
public final class UnprocessableContentException extends LosantApiException {
  private static final long serialVersionUID = 1L;

  UnprocessableContentException(ErrorResponse response) {
    super(response, "");
  }
}

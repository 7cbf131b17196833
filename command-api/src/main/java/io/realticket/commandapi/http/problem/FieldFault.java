package io.realticket.commandapi.http.problem;

/**
 * One rule that a request breaks.
 *
 * @param field a property of the body, a parameter or a header, such as {@code seats[1]}
 * @param rule what should be there
 */
public record FieldFault(String field, String rule) {}

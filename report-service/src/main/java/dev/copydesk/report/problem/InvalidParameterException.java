package dev.copydesk.report.problem;

/** A parameter of the request can't be understood: answered with 400 and the parameter's name. */
public class InvalidParameterException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String parameter;

    /** The message says what the parameter may be; it does not repeat the value. */
    public InvalidParameterException(String parameter, String message) {
        super(message);
        this.parameter = parameter;
    }

    public String parameter() {
        return parameter;
    }
}

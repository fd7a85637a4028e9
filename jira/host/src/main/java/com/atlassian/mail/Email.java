package com.atlassian.mail;

/** A letter. */
public class Email {
    private final String to;
    private String subject = "";
    private String body = "";

    protected Email(String to) {
        this.to = to;
    }

    public Email setSubject(String text) {
        this.subject = text;
        return this;
    }

    public Email setBody(String text) {
        this.body = text;
        return this;
    }

    public Email setMimeType(String mimeType) {
        return this;
    }

    public String getTo() {
        return to;
    }

    public String getSubject() {
        return subject;
    }

    public String getBody() {
        return body;
    }
}

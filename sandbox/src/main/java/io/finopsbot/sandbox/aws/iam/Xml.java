package io.finopsbot.sandbox.aws.iam;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.web.util.HtmlUtils;
import software.amazon.awssdk.utils.http.SdkHttpUtils;

/** Writes a part of an answer. */
final class Xml {
    private final StringBuilder text = new StringBuilder();

    Xml text(String name, String value) {
        return element(name, HtmlUtils.htmlEscape(value, UTF_8.name()));
    }

    /** A policy, which IAM gives back encoded as in a URL. */
    Xml policy(String name, String document) {
        return element(name, SdkHttpUtils.urlEncode(document));
    }

    Xml element(String name, String content) {
        text.append('<')
                .append(name)
                .append('>')
                .append(content)
                .append("</")
                .append(name)
                .append('>');
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

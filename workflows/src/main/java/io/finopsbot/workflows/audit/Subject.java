package io.finopsbot.workflows.audit;

import io.finopsbot.workflows.people.PersonId;

/**
 * What an audit trail is about. Each subject has a trail of its own, numbered without gaps.
 *
 * @param kind which kind of thing
 * @param id its id among its kind, 1 to 100 characters
 */
public record Subject(Kind kind, String id) {
    /** What a trail can be about. */
    public enum Kind {
        REQUEST,
        MODEL,
        PERSON,
        /** Who stands in for a lead, by the lead. */
        DELEGATION,
        ACCOUNT,
        /** Which account a person has tied to themselves, by the person. */
        LINK,
        /** An issue of the tracker: what people write on it is read. It has no trail. */
        ISSUE
    }

    public Subject {
        if (id.isBlank() || id.length() > 100) {
            throw new IllegalArgumentException("Not an audit subject's id: " + id);
        }
    }

    /** How the subject is written where one text has to say all: a request by its number alone, others with their kind. */
    public String key() {
        return kind == Kind.REQUEST ? id : kind + "/" + id;
    }

    /** The subject of that {@link #key}. */
    public static Subject ofKey(String key) {
        int slash = key.indexOf('/');
        return slash < 0 ? request(key) : new Subject(Kind.valueOf(key.substring(0, slash)), key.substring(slash + 1));
    }

    /** The trail of a request, by its number. */
    public static Subject request(Object number) {
        return new Subject(Kind.REQUEST, number.toString());
    }

    /** The trail of a model, by its key. */
    public static Subject model(String key) {
        return new Subject(Kind.MODEL, key);
    }

    /** The trail of a person: what they tried that belongs to no request. */
    public static Subject person(PersonId person) {
        return new Subject(Kind.PERSON, person.value());
    }

    /** The trail of who stands in for that lead. */
    public static Subject delegation(PersonId lead) {
        return new Subject(Kind.DELEGATION, lead.value());
    }

    /** The trail of which account that person has tied to themselves. */
    public static Subject link(PersonId person) {
        return new Subject(Kind.LINK, person.value());
    }

    /** An issue, by the tracker's own id. */
    public static Subject issue(String id) {
        return new Subject(Kind.ISSUE, id);
    }

    /** The trail of a connected system's account: which person it is tied to. */
    public static Subject account(String account) {
        return new Subject(Kind.ACCOUNT, account);
    }
}

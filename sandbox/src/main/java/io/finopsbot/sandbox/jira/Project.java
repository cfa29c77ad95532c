package io.finopsbot.sandbox.jira;

/** The one project of the site. */
final class Project {
    static final String ID = "10000";
    static final String KEY = "FIN";
    static final String NAME = "FinOps";

    private Project() {}

    static void require(String idOrKey) {
        if (!isNamed(idOrKey)) {
            throw JiraProblem.notFound("No project could be found with key '" + idOrKey + "'.");
        }
    }

    static boolean isNamed(String idOrKey) {
        return idOrKey.equals(KEY) || idOrKey.equals(ID);
    }
}

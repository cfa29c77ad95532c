package io.finopsbot.sandbox.aws.iam;

/** The two services that speak the query protocol here. */
enum QueryService {
    IAM("iam", "2010-05-08"),
    STS("sts", "2011-06-15");

    private final String signingName;
    private final String version;

    QueryService(String signingName, String version) {
        this.signingName = signingName;
        this.version = version;
    }

    String signingName() {
        return signingName;
    }

    String version() {
        return version;
    }

    String namespace() {
        return "https://" + signingName + ".amazonaws.com/doc/" + version + "/";
    }
}

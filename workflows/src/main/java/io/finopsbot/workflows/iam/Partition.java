package io.finopsbot.workflows.iam;

/** Which part of AWS a region is in: the second part of every ARN (AWS general reference, "Partitions"). */
final class Partition {
    private Partition() {}

    static String of(String region) {
        if (region.startsWith("cn-")) {
            return "aws-cn";
        }
        return region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
    }
}

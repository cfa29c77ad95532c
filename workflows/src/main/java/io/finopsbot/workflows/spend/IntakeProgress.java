package io.finopsbot.workflows.spend;

/** Is told how far an intake is. */
@FunctionalInterface
public interface IntakeProgress {
    /**
     * So many files are read.
     *
     * @param bytesRead the size of those that are read
     * @param bytesInAll the size of all
     */
    void read(int files, int filesInAll, long bytesRead, long bytesInAll);
}

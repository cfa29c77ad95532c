package io.finopsbot.workflows.spend;

import java.time.YearMonth;

/** The AWS cost export: the truth about money. */
public interface CostSource {
    /**
     * What the export says of Claude Platform in that billing period.
     *
     * @throws CostsUnavailable if there is no export of that period that can be read whole
     */
    PlatformMonth read(YearMonth month);

    /** Why no figure can be shown; the message is a sentence for people. */
    final class CostsUnavailable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public CostsUnavailable(String sentence) {
            super(sentence);
        }

        public CostsUnavailable(String sentence, Throwable cause) {
            super(sentence, cause);
        }
    }
}

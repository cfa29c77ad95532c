package io.finopsbot.bot.models;

import io.finopsbot.templates.Markup;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.models.EntryPart;
import io.finopsbot.workflows.models.InferenceProfile;
import io.finopsbot.workflows.models.ListPrice;
import io.finopsbot.workflows.models.Provenance;
import io.finopsbot.workflows.models.TokenType;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the parts of an entry as {@link EntryPart} writes them. What cannot be read throws an
 * {@link IllegalArgumentException} with a sentence for who typed it.
 */
final class EntryLines {
    private static final Pattern AMOUNT = Pattern.compile("(?<type>[a-z-]+)[:\\s]+(?<amount>\\S+)");
    private static final int LONGEST_QUOTE = 100;
    /** Without a source of its own, and with one. */
    private static final int SHORT = 2;

    private static final int FULL = 4;

    /** Where the day begins first: what is tomorrow even there is still to come everywhere. */
    private static final ZoneOffset EASTERNMOST = ZoneOffset.ofHours(14);

    private final Words words;
    private final InstantSource clock;

    EntryLines(Words words, InstantSource clock) {
        this.words = words;
        this.clock = clock;
    }

    List<String> regions(String typed) {
        return Stream.of(typed.split("[,\\s]+", -1))
                .filter(region -> !region.isEmpty())
                .distinct()
                .toList();
    }

    List<InferenceProfile> profiles(String typed) {
        return lines(typed, this::profile);
    }

    List<ListPrice> prices(String typed, Provenance own) {
        return lines(typed, line -> price(line, own));
    }

    LocalDate date(String typed) {
        LocalDate day = day(typed);
        if (day.isAfter(LocalDate.ofInstant(clock.instant(), EASTERNMOST))) {
            throw new IllegalArgumentException(words.say("field.future-day", day));
        }
        return day;
    }

    private LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException(words.say("field.day", quoted(typed)), wrong);
        }
    }

    private static <T> List<T> lines(String typed, Function<String, T> reader) {
        return typed.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(reader)
                .toList();
    }

    private InferenceProfile profile(String line) {
        List<String> columns = columns(line);
        if (columns.size() != 3 || columns.get(0).isEmpty()) {
            throw new IllegalArgumentException(words.say("field.profile-line", quoted(line)));
        }
        return new InferenceProfile(columns.get(0), regions(columns.get(1)), regions(columns.get(2)));
    }

    private ListPrice price(String line, Provenance own) {
        List<String> columns = columns(line);
        int size = columns.size();
        if ((size != SHORT && size < FULL) || columns.get(1).isEmpty()) {
            throw new IllegalArgumentException(words.say("field.price-line", quoted(line)));
        }
        String where = columns.get(1);
        List<String> regions = where.equals(EntryPart.EVERYWHERE) ? List.of() : regions(where);
        Provenance read = size == SHORT
                ? own
                : new Provenance(
                        String.join(EntryPart.COLUMN, columns.subList(SHORT, size - 1)), date(columns.get(size - 1)));
        return new ListPrice(regions, amounts(columns.get(0)), read);
    }

    private Map<TokenType, BigDecimal> amounts(String typed) {
        Map<TokenType, BigDecimal> amounts = new EnumMap<>(TokenType.class);
        for (String part : typed.split(",", -1)) {
            Matcher read = AMOUNT.matcher(part.strip());
            if (!read.matches()) {
                throw new IllegalArgumentException(words.say("field.price-amount", quoted(part)));
            }
            BigDecimal amount = ListPrice.amount(read.group("amount"))
                    .orElseThrow(() -> new IllegalArgumentException(words.say("field.price-amount", quoted(part))));
            if (amounts.put(type(read.group("type")), amount) != null) {
                throw new IllegalArgumentException(words.say("field.price-twice", read.group("type")));
            }
        }
        return amounts;
    }

    private TokenType type(String id) {
        return Arrays.stream(TokenType.values())
                .filter(type -> type.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(words.say("field.price-type", quoted(id), types())));
    }

    private static String types() {
        return Arrays.stream(TokenType.values()).map(TokenType::id).collect(Collectors.joining(", "));
    }

    private static List<String> columns(String line) {
        return Stream.of(line.split("\\|", -1)).map(String::strip).toList();
    }

    private static String quoted(String typed) {
        return Markup.beginning(typed.strip(), LONGEST_QUOTE);
    }
}

package org.scribeline.date;

/** What a word may be in a date; the comment says what value it carries. */
enum Kind {
    /** 1 to 12. */
    MONTH,
    /** 1 to 7, Monday first; a full name. */
    WEEKDAY,
    /** 1 to 7; a short name, which is a weekday only beside a date. */
    WEEKDAY_SHORT,
    /** A {@link Unit}, in the singular. */
    UNIT,
    /** A {@link Unit}, in the plural. */
    UNITS,
    /** A {@link Unit} written short: {@code min}, {@code hrs}. */
    UNIT_SHORT,
    /** A {@link Unit} that lasts, in one word: {@code yearlong}. */
    UNIT_LONG,
    /** A number in figures or a word, as a plain decimal. */
    NUMBER,
    /** 100, 1000 …: what multiplies the number before it. */
    SCALE,
    /** The same, but never without a number or an article: {@code dozen}. */
    SCALE_WORD,
    /** 20, 30 … 90 as a word. */
    TENS,
    /** A number that is not told; empty. */
    VAGUE,
    /** 1 up: {@code third}, {@code 3rd}. */
    ORDINAL,
    /** 1 to 31, one or two digits. */
    DAY,
    /** 1 to 31: {@code 30th}. */
    DAYTH,
    /** 1900 to 2100. */
    YEAR,
    /** 1000 to 1899. */
    OLD_YEAR,
    /** Two digits. */
    YEAR2,
    /** The first year: {@code 1990s}, {@code '90s}. */
    DECADE,
    /** 2025-04-28. */
    ISO,
    /** 4/27/2025, as an ISO date. */
    SLASHED,
    /** hh:mm, twenty-four hours. */
    CLOCK,
    /** hh:mm from a time with am or pm in one word. */
    CLOCK12,
    /** h, h:mm or h.mm that an am or pm must follow, as written. */
    CLOCK_PLAIN,
    /** Four digits hhmm as hh:mm. */
    CLOCK4,
    /** A day and the time behind it: {@code 31T23:30}. */
    DAY_TIME,
    /** am or pm. */
    AMPM,
    /** A time zone's suffix in TIMEX3, {@code Z} or empty. */
    ZONE,
    /** A word before {@code time} that makes a time zone. */
    ZONE_WORD,
    /** A code that tells a fiscal or calendar period by itself: {@code 1H25} as {@code H1 2025}. */
    CODE,
    /** 1 to 4: {@code Q3}. */
    QUARTER_CODE,
    /** 1 or 2: {@code H1}. */
    HALF_CODE,
    /** 1 or 2: {@code the latter half}. */
    HALF_WORD,
    /** SP, SU, FA or WI as the month it begins with. */
    SEASON,
    /** 0. */
    THIS,
    /** -1. */
    LAST,
    /** 1. */
    NEXT,
    /** -1 or 1, from the date spoken of: {@code previous}, {@code following}. */
    BESIDE,
    /** -1 or 1: {@code the past}, {@code the next}, before a length. */
    TOWARDS,
    /** -1 or 1: the words of {@link #TOWARDS} that a single unit makes a length with: {@code the past year}. */
    ONWARD,
    /** START, MID or END: {@code early}. */
    MOD,
    /** START, MID or END: {@code the beginning of}. */
    EDGE,
    /** Empty: {@code almost}. */
    APPROX,
    /** Days from the publication: {@code yesterday}. */
    DAYWORD,
    /** MO, AF, EV or NI. */
    DAYTIME,
    /** Empty: {@code every}. */
    EVERY,
    /** A TIMEX3 duration: {@code weekly}. */
    FREQUENCY,
    /** -1 or 1: {@code earlier}, {@code later} behind a length. */
    SHIFT,
    /** Empty: {@code in}, {@code since}; what puts a bare year, month or season into its place. */
    IN,
    /** Empty: {@code of}, {@code for}; a weaker one. */
    OF,
    /** Empty: {@code over}, {@code during}; what a length with {@code past} or {@code next} stands behind. */
    SPANNING,
    /** Empty: {@code within}, {@code took}; what {@code a year} is a length behind. */
    MEASURED,
    /** Empty: {@code ended}; what {@code the day} stands behind. */
    ENDING,
    /** Empty: {@code rest}; of what {@code the week} is told. */
    REST,
    /** Empty: {@code MHz}, {@code cores}; what a number in front of it counts. */
    COUNTED,
    /** Empty: {@code it}, {@code which}; a word in -s behind it is a verb. */
    PRONOUN,
    /** Empty: {@code by}, {@code before}; where no verb tells, what stands behind it is to come. */
    TOWARD,
    /** Empty: {@code and}, a comma, a cell's bar; what stands between two of a kind. */
    JOIN,
    /** Empty: a month's name that is a word or a person's name as well. */
    DOUBTFUL,
    /** Empty: {@code results}; a noun that a year in front of it dates. */
    DATED,
    /** Empty: {@code Act}; a name that a year behind it belongs to. */
    NAMED,
    /** Empty: {@code about}, {@code our}; behind {@code to} no infinitive. */
    NO_VERB,
    /** PAST, FUTURE or PRESENT: what a verb's form tells. */
    TENSE,
    /** Empty: {@code be}, {@code may}; before a participle the future. */
    AHEAD,
    /** Empty: {@code the}, {@code its}; what a noun stands behind. */
    DETERMINER,
    /** Empty: a verb of {@link #TENSE} that is a noun as well: {@code plan}. */
    NOUNLIKE,
    /** Empty: {@code announced}; its date is counted from the publication. */
    SAYING,
    /** Empty: {@code was}; a form of {@code be}. */
    BEING,
    /** Empty: {@code goalkeeper}; what only articles about games hold. */
    GAME,
    /** Empty: {@code chip}; a code before it is its name. */
    PRODUCT,
    /** Empty: {@code Street}; behind a number and a name an address. */
    STREET,
    /** Empty: {@code Olympics}; at the end of a name that may begin with a year. */
    EVENT,
    /** Empty: {@code port}; a number behind it is one of its kind. */
    NUMBERED,
    /** Empty: {@code son}; a number behind its name is an age. */
    KIN,
    /** 1 to 7: {@code Mondays}. */
    WEEKDAYS,
    /** A number of times: {@code twice}. */
    TIMES,
    /** Empty: {@code +8}, behind a zone. */
    OFFSET
}

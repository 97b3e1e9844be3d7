package org.scribeline.figure;

import java.util.Locale;

/** The closed classes of words in {@code rules/figure-words.csv} and {@code figure-labels.csv} that tell where a noun phrase or a figure ends. */
enum WordClass {
    DETERMINER,
    PREPOSITION,
    CONJUNCTION,
    PRONOUN,
    VERB,
    ADVERB,
    COMPARATIVE,
    /** Units, names and parts of time. */
    TIME,
    /** Units of time that make a number a duration. */
    DURATION,
    MONTH,
    /** What may stand between a number and its unit of time: {@code 17 consecutive months}. */
    SPAN_ADJECTIVE,
    /** A word that numbers things: {@code Section 301}. */
    LABEL,
    /** The same, but only when it is capitalised: {@code Executive Order 13788}. */
    NAME_LABEL,
    /** A stock exchange, whose listings have numbers: {@code TWSE: 7799}. */
    EXCHANGE,
    /** What has digits for a name, also behind a colon or {@code is}: {@code post code 94103}. */
    CODE_LABEL,
    /** What a size in parameters is the name of: {@code the 70B model}, {@code Meta's 70B weights}. */
    SIZED,
    /** A road that stands behind its number: {@code the 101 freeway}. */
    ROAD,
    /** What tells a score at golf: {@code 18 under}, {@code shot a 66}. */
    GOLF,
    /** A label of what is numbered with decimals too: {@code version 5.1}, but no tier or lap. */
    DECIMAL_LABEL,
    /** A time zone or half of the day behind a time: {@code 5 p.m.} */
    CLOCK,
    /** Who an age tells apart: {@code adults over 65}. */
    AGE_GROUP,
    /** Names of money that are something else behind a small number: {@code three crown jewels}. */
    HOMONYM,
    /** Codes of currencies that are something else before a small number: {@code PHP 8.3}, {@code SAR 1.6}. */
    OTHER_CODE,
    /** Verbs behind which {@code up to} is no bound: {@code edged up to 4.3%}. */
    RISING,
    /** Verbs between which and a level stands the change: {@code fell $1.20 to $73.40}. */
    CHANGED,
    /** Words behind which {@code from} begins a range and no change: {@code sizes range from 3 to 9 inches}. */
    RANGING,
    /** What {@code ten times} multiplies without a determiner: {@code ten times earnings}. */
    TIMES_OF,
    CARD_VERB,
    /** Verbs before a score: {@code won 3 to 1}. */
    GAME_VERB,
    /** Words of dying, before an age: {@code died at 88}. */
    DEATH,
    /** Words by which pounds are money and no weight. */
    PRICE,
    /** Words by which {@code 85m} is metres and no millions. */
    LENGTH,
    /** Who has an age, and the verbs between: {@code she was 88}. */
    PERSON,
    BEING,
    /** Nouns after {@code in} that tell how, not what: {@code in lots of 1,000}. */
    IN_IDIOM,
    STREET,
    /** A word for a street that stands before its name: {@code rue}. */
    STREET_FIRST,
    /** What stands between a number and a paragraph of a law: {@code 50 U.S.C. 1622}. */
    CITATION,
    ORDINAL,
    /** A header over the column that tells what a row of a table is of, behind one for its maker: {@code Part}. */
    ITEM_HEADER,
    /** What a comma may part from the noun: {@code new, high-paying jobs}. */
    ADJECTIVE,
    /** What may be a noun though it looks like a verb or an adverb: {@code projects}, {@code supply}. */
    NOUN,
    /** What a verb follows: {@code will}. */
    MODAL,
    /** Forms of verbs in the past, or their participles. */
    PAST,
    /** Verbs of change, whose subject is what changes: {@code rose}. */
    CHANGE,
    /** Verbs whose subject has a value: {@code amounts to}. */
    BE,
    /** Verbs of handing over money, whose subject is not what the sum is of: {@code spent}. */
    PAY,
    /** Verbs of prices, behind which the sum is of what it goes for: {@code paid $45 million for the striker}. */
    CHARGE,
    /** Verbs that take what receives between themselves and the sum: {@code costs the hospital}. */
    GIVE,
    /** Verbs of owning, behind which a share is of something else: {@code Samsung holds 11%}. */
    OWN,
    /** Verbs of comparison, with what loses for an object: {@code beats the C930 by 9%}. */
    COMPARE,
    /** Verbs of saying. */
    SAY,
    /** Nouns for so many of something else: {@code hundreds of flights}. */
    VAGUE,
    /** Nouns for an amount of something else: {@code a total of}. */
    AMOUNT,
    /** Nouns before {@code of} that tell how much, behind a preposition: {@code in the range of}. */
    OF_IDIOM,
    /** Nouns that are nothing without what follows {@code of}: {@code sorts}. */
    COMPLEMENT,
    /** Nouns for a change, of which what changes is meant: {@code a rise of}. */
    CHANGE_NOUN,
    /** What may stand before a year. */
    DATE_CUE,
    /** Plurals without an s. */
    PLURAL,
    /** Singulars that end in s. */
    NOT_PLURAL;

    /** The class of this name in the table. */
    static WordClass of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

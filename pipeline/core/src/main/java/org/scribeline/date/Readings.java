package org.scribeline.date;

import java.util.HashMap;
import java.util.Map;

/** The readings by the names that {@code date-rules.csv} calls them. */
final class Readings {
    private Readings() {}

    static Map<String, Reading> byName() {
        Map<String, Reading> all = new HashMap<>();
        all.putAll(DayReadings.byName());
        all.putAll(CalendarReadings.byName());
        all.putAll(PartReadings.byName());
        all.putAll(RelativeReadings.byName());
        all.putAll(WeekReadings.byName());
        all.putAll(DistanceReadings.byName());
        all.putAll(SpokenReadings.byName());
        all.putAll(HolidayReadings.byName());
        all.putAll(LengthReadings.byName());
        all.putAll(ClockReadings.byName());
        return Map.copyOf(all);
    }
}

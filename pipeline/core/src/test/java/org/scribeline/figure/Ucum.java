package org.scribeline.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** As much of the Unified Code for Units of Measure (UCUM 2.1) as {@code rules/units.csv} uses, to check its codes and factors. */
final class Ucum {
    /** Codes of ours that UCUM lacks; {@code models/README.md} tells what they are. */
    static final List<String> OWN = List.of(
            "pp",
            "bp",
            "FLOPS",
            "MFLOPS",
            "GFLOPS",
            "TFLOPS",
            "PFLOPS",
            "EFLOPS",
            "ZFLOPS",
            "FLOP",
            "MFLOP",
            "GFLOP",
            "TFLOP",
            "PFLOP",
            "EFLOP",
            "ZFLOP",
            "GFLOPS/W",
            "TFLOPS/W",
            "PFLOPS/W",
            "EFLOPS/W",
            "GOPS",
            "TOPS",
            "POPS",
            "GOPS/W",
            "TOPS/W",
            "POPS/W",
            "MT/s",
            "GT/s",
            "FPS",
            "MP",
            "{tokens}/s",
            "RPM",
            "nit",
            "dB",
            "Torr");

    /** Powers of the base units {@code m g s rad K C cd bit mol 1}. */
    record Measure(BigDecimal factor, List<Integer> dimension) {}

    private static final String BASES = "m g s rad K C cd bit mol";
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("Z", "1E21"),
            Map.entry("E", "1E18"),
            Map.entry("P", "1E15"),
            Map.entry("T", "1E12"),
            Map.entry("G", "1E9"),
            Map.entry("M", "1E6"),
            Map.entry("k", "1E3"),
            Map.entry("h", "1E2"),
            Map.entry("d", "1E-1"),
            Map.entry("c", "1E-2"),
            Map.entry("m", "1E-3"),
            Map.entry("u", "1E-6"),
            Map.entry("n", "1E-9"),
            Map.entry("p", "1E-12"),
            Map.entry("f", "1E-15"),
            Map.entry("Ki", "1024"),
            Map.entry("Mi", "1048576"),
            Map.entry("Gi", "1073741824"),
            Map.entry("Ti", "1099511627776"),
            Map.entry("Pi", "1125899906842624"));
    /** Derived atoms: what one is, in other atoms. Factors are UCUM's. */
    private static final Map<String, String> ATOMS = atoms(
            "% 0.01",
            "[ppth] 0.001",
            "[ppm] 0.000001",
            "[ppb] 0.000000001",
            "By 8 bit",
            "min 60 s",
            "h 3600 s",
            "d 86400 s",
            "Hz 1 s-1",
            "N 1000 g.m/s2",
            "Pa 1 N/m2",
            "bar 100000 Pa",
            "J 1 N.m",
            "W 1 J/s",
            "A 1 C/s",
            "V 1 J/C",
            "F 1 C/V",
            "Ohm 1 V/A",
            "H 1 V.s/A",
            "T 1 V.s/m2",
            "lm 1 cd.rad2",
            "lx 1 lm/m2",
            "Cel 1 K",
            "[degF] 0.5555555555555556 K",
            "deg 0.017453292519943295 rad",
            "L 0.001 m3",
            "har 10000 m2",
            "t 1000000 g",
            "eV 1.602176634E-19 J",
            "Sv 1 J/kg",
            "AU 149597870691 m",
            "[ly] 9460730472580800 m",
            "Ao 1E-10 m",
            "[in_i] 0.0254 m",
            "[ft_i] 0.3048 m",
            "[yd_i] 0.9144 m",
            "[mi_i] 1609.344 m",
            "[nmi_i] 1852 m",
            "[sft_i] 0.09290304 m2",
            "[sin_i] 0.00064516 m2",
            "[syd_i] 0.83612736 m2",
            "[smi_us] 2589998.470319521 m2",
            "[acr_us] 4046.872609874252 m2",
            "[cft_i] 0.028316846592 m3",
            "[cin_i] 0.000016387064 m3",
            "[cyd_i] 0.764554857984 m3",
            "[gal_us] 0.003785411784 m3",
            "[qt_us] 0.000946352946 m3",
            "[pt_us] 0.000473176473 m3",
            "[cup_us] 0.0002365882365 m3",
            "[foz_us] 0.0000295735295625 m3",
            "[tbs_us] 0.00001478676478125 m3",
            "[tsp_us] 0.00000492892159375 m3",
            "[bbl_us] 0.158987294928 m3",
            "[bu_us] 0.03523907016688 m3",
            "[lb_av] 453.59237 g",
            "[oz_av] 28.349523125 g",
            "[oz_tr] 31.1034768 g",
            "[ston_av] 907184.74 g",
            "[lton_av] 1016046.9088 g",
            "[stone_av] 6350.29318 g",
            "[car_m] 0.2 g",
            "[kn_i] 0.5144444444444445 m/s",
            "[lbf_av] 4.4482216152605 N",
            "[psi] 6894.757293168361 Pa",
            "atm 101325 Pa",
            "mm[Hg] 133.322 Pa",
            "[HP] 745.6998715822702 W",
            "[Btu] 1055.05585262 J",
            "cal 4.184 J",
            "[Cal] 4184 J");

    private Ucum() {}

    private static Map<String, String> atoms(String... lines) {
        Map<String, String> atoms = new HashMap<>();
        for (String line : lines) {
            int space = line.indexOf(' ');
            atoms.put(line.substring(0, space), line.substring(space + 1));
        }
        return atoms;
    }

    /** What a code measures; empty where it is no term of known atoms. */
    static Optional<Measure> parse(String code) {
        Measure result = new Measure(BigDecimal.ONE, zeros());
        int sign = 1;
        for (String part : code.split("(?<=[./])|(?=[./])", -1)) {
            if (part.equals(".")) {
                sign = 1;
            } else if (part.equals("/")) {
                sign = -1;
            } else {
                Optional<Measure> unit = component(part);
                if (unit.isEmpty()) {
                    return Optional.empty();
                }
                result = times(result, unit.get(), sign);
                sign = 1;
            }
        }
        return Optional.of(result);
    }

    private static Optional<Measure> component(String text) {
        String atom = text.replaceAll("(?<=[A-Za-z%])-?\\d$", "");
        int power = atom.length() == text.length() ? 1 : Integer.parseInt(text.substring(atom.length()));
        return unit(atom).map(unit -> times(new Measure(BigDecimal.ONE, zeros()), unit, power));
    }

    private static Optional<Measure> unit(String symbol) {
        Optional<Measure> plain = atom(symbol);
        if (plain.isPresent()) {
            return plain;
        }
        for (int length = Math.min(2, symbol.length() - 1); length > 0; length--) {
            String prefix = PREFIXES.get(symbol.substring(0, length));
            Optional<Measure> rest = prefix == null ? Optional.empty() : atom(symbol.substring(length));
            if (rest.isPresent()) {
                return rest.map(m -> new Measure(m.factor().multiply(new BigDecimal(prefix)), m.dimension()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Measure> atom(String symbol) {
        int base = Arrays.asList(BASES.split(" ", -1)).indexOf(symbol);
        if (base >= 0) {
            List<Integer> dimension = new java.util.ArrayList<>(zeros());
            dimension.set(base, 1);
            return Optional.of(new Measure(BigDecimal.ONE, dimension));
        }
        String derived = ATOMS.get(symbol);
        if (derived == null) {
            return Optional.empty();
        }
        int space = derived.indexOf(' ');
        BigDecimal factor = new BigDecimal(space < 0 ? derived : derived.substring(0, space));
        Measure of = space < 0
                ? new Measure(BigDecimal.ONE, zeros())
                : parse(derived.substring(space + 1)).orElseThrow();
        return Optional.of(new Measure(of.factor().multiply(factor), of.dimension()));
    }

    private static Measure times(Measure one, Measure other, int power) {
        BigDecimal factor = one.factor();
        for (int i = 0; i < Math.abs(power); i++) {
            factor =
                    power > 0 ? factor.multiply(other.factor()) : factor.divide(other.factor(), MathContext.DECIMAL128);
        }
        List<Integer> dimension = new java.util.ArrayList<>();
        for (int i = 0; i < one.dimension().size(); i++) {
            dimension.add(one.dimension().get(i) + power * other.dimension().get(i));
        }
        return new Measure(factor, dimension);
    }

    private static List<Integer> zeros() {
        return java.util.Collections.nCopies(BASES.split(" ", -1).length, 0);
    }
}

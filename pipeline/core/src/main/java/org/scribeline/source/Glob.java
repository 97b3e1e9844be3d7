package org.scribeline.source;

import java.util.regex.Pattern;

/**
 * A pattern of paths: {@code *} and {@code ?} within a name, {@code **} across folders, <code>{a,b}</code>.
 *
 * <p>A folder that matches stands for all that is in it, as it would on a command line.
 */
final class Glob implements Walk.Filter {
    private final String base;
    private final Pattern pattern;
    /** How many folders deep a match can stand at most. */
    private final int depth;

    private Glob(String base, Pattern pattern, int depth) {
        this.base = base;
        this.pattern = pattern;
        this.depth = depth;
    }

    /** Whether an argument that names no file is to be read as a pattern. */
    static boolean isGlob(String argument) {
        return firstSpecial(argument) < argument.length();
    }

    static Glob of(String argument) {
        int cut = argument.lastIndexOf('/', firstSpecial(argument)) + 1;
        String glob = argument.substring(cut);
        int depth = glob.contains("**") ? Integer.MAX_VALUE : slashes(glob);
        return new Glob(argument.substring(0, cut), Pattern.compile(regex(glob), Pattern.DOTALL), depth);
    }

    /** The folder that all matches stand in, with its {@code /}; empty for the working folder. */
    String base() {
        return base;
    }

    /** Whether a path below the base, or a folder that it stands in, matches. */
    @Override
    public boolean wants(String below) {
        for (int end = below.indexOf('/'); end >= 0; end = below.indexOf('/', end + 1)) {
            if (pattern.matcher(below.substring(0, end)).matches()) {
                return true;
            }
        }
        return pattern.matcher(below).matches();
    }

    @Override
    public boolean enters(String folder) {
        return slashes(folder) < depth || wants(folder);
    }

    private static int slashes(String path) {
        return (int) path.chars().filter(c -> c == '/').count();
    }

    private static int firstSpecial(String argument) {
        int at = 0;
        while (at < argument.length() && "*?{".indexOf(argument.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static String regex(String glob) {
        boolean braces = balanced(glob);
        StringBuilder regex = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < glob.length(); i++) {
            char c = glob.charAt(i);
            if (glob.startsWith("**/", i)) {
                regex.append("(?:.*/)?");
                i += 2;
            } else if (glob.startsWith("**", i)) {
                regex.append(".*");
                i++;
            } else if (c == '*' || c == '?') {
                regex.append(c == '*' ? "[^/]*" : "[^/]");
            } else if (braces && c == '{') {
                regex.append("(?:");
                depth++;
            } else if (depth > 0 && (c == ',' || c == '}')) {
                regex.append(c == ',' ? "|" : ")");
                depth -= c == '}' ? 1 : 0;
            } else {
                regex.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return regex.toString();
    }

    private static boolean balanced(String glob) {
        int depth = 0;
        for (int i = 0; i < glob.length() && depth >= 0; i++) {
            depth += glob.charAt(i) == '{' ? 1 : glob.charAt(i) == '}' ? -1 : 0;
        }
        return depth == 0;
    }
}

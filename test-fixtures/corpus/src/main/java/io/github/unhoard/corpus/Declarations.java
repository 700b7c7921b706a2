package io.github.unhoard.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The members of one file and their lines, to say what a peer's warning on a line is about.
 *
 * @param lines the text
 * @param members in the order of the file
 */
record Declarations(List<String> lines, List<Member> members) {
  private static final Pattern NAME = Pattern.compile("\\p{javaJavaIdentifierStart}\\w*");
  private static final Comparator<Member> INNERMOST_FIRST =
      Comparator.comparingInt(member -> member.last() - member.first());

  /** What a member is. */
  enum Kind {
    /** A class, interface, enum or record with a name. */
    TYPE,
    /** A method; a constructor has its class's name. */
    METHOD,
    /** A field. */
    FIELD,
    /** A local variable or parameter. */
    LOCAL
  }

  /**
   * One member.
   *
   * @param className binary name of the class it is in; for a type its own
   * @param first its first line, 1-based
   */
  record Member(Kind kind, String className, String name, int first, int last) {
    boolean covers(int line) {
      return first <= line && line <= last;
    }
  }

  /** Binary names of the classes that are not nested. */
  List<String> topLevelTypes() {
    return members.stream()
        .filter(member -> member.kind() == Kind.TYPE && !member.className().contains("$"))
        .map(Member::className)
        .toList();
  }

  /** The innermost class with a name at {@code line}; the first of the file outside of all. */
  String className(int line) {
    return covering(line, Kind.TYPE)
        .map(Member::className)
        .findFirst()
        .orElseGet(() -> topLevelTypes().stream().findFirst().orElse(""));
  }

  /**
   * What a warning on {@code line} may be about: the variables declared there, the methods around
   * it, the fields it names; a class only where nothing else is.
   */
  List<String> symbols(int line) {
    Set<String> symbols = new LinkedHashSet<>();
    covering(line, Kind.FIELD, Kind.LOCAL).map(Member::name).forEach(symbols::add);
    covering(line, Kind.METHOD).map(Member::name).forEach(symbols::add);
    if (symbols.isEmpty()) {
      covering(line, Kind.TYPE)
          .limit(1)
          .map(Member::className)
          .forEach(name -> symbols.add(Declarations.simpleName(name)));
    }
    symbols.addAll(fieldsNamedOn(line));
    return List.copyOf(symbols);
  }

  /** First line of a field; 0 when the file does not declare it. */
  int lineOfField(String className, String name) {
    return members.stream()
        .filter(member -> member.kind() == Kind.FIELD && member.name().equals(name))
        .filter(member -> member.className().equals(className))
        .map(Member::first)
        .findFirst()
        .orElse(0);
  }

  static String simpleName(String binaryName) {
    return binaryName.substring(
        Math.max(binaryName.lastIndexOf('.'), binaryName.lastIndexOf('$')) + 1);
  }

  private Stream<Member> covering(int line, Kind... kinds) {
    List<Kind> wanted = List.of(kinds);
    return members.stream()
        .filter(member -> wanted.contains(member.kind()) && member.covers(line))
        .sorted(INNERMOST_FIRST);
  }

  private List<String> fieldsNamedOn(int line) {
    if (line < 1 || line > lines.size()) {
      return List.of();
    }
    List<String> fields = new ArrayList<>();
    for (Member member : members) {
      if (member.kind() == Kind.FIELD) {
        fields.add(member.name());
      }
    }
    return NAME.matcher(lines.get(line - 1))
        .results()
        .map(MatchResult::group)
        .filter(fields::contains)
        .toList();
  }
}

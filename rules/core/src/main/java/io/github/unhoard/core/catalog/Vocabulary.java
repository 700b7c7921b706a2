package io.github.unhoard.core.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a name says of how many things it may stand for, by the nouns of the catalogue. No type
 * tells a user's name from a property's; the names of variables, fields and methods do.
 */
public final class Vocabulary {
  private static final Pattern WORDS = Pattern.compile("[A-Z]?[a-z]+|[A-Z]+(?![a-z])");
  private static final Set<String> ADDRESSES = Set.of("url", "uri");
  private static final Set<String> IDENTIFYING = Set.of("id", "name", "uuid", "no", "key");

  private final Catalog catalog;

  Vocabulary(Catalog catalog) {
    this.catalog = catalog;
  }

  /** Whether {@code name} ends in a noun for data, perhaps followed by what names one of them. */
  public boolean isData(String name) {
    return isData(name, "dataNouns", false);
  }

  /** The same, or in one for clients or neighbours, of which there are many or few. */
  public boolean mayBeData(String name) {
    return isData(name, "dataNouns", true);
  }

  /** The same as {@link #isData}, for users, requests and the like: new ones come all the time. */
  public boolean comesAllTheTime(String name) {
    return isIdentity(name) || isData(name, "comingNouns", false);
  }

  private boolean isData(String name, String nouns, boolean neighbours) {
    List<String> words = words(name);
    int last = words.size() - 1;
    if (last < 0 || isConfigured(name)) {
      return false;
    }
    int thing = last;
    while (thing > 0 && isOneOf("partNouns", words.get(thing))) {
      thing--;
    }
    boolean told = thing == last || !words.get(thing).equals("get");
    String noun = words.get(told ? thing : last);
    return isOneOf(nouns, noun) && (told || neighbours)
        || isOneOf("neighbourNouns", noun) && neighbours;
  }

  /** Whether {@code name} is of the address of something that somebody configured. */
  public boolean isConfigured(String name) {
    String flat = singular(flat(name));
    return ADDRESSES.stream()
        .filter(flat::endsWith)
        .map(each -> flat.substring(0, flat.length() - each.length()))
        .anyMatch(before -> endsInOneOf("configuredNouns", before));
  }

  /** Whether {@code name} is of a word of the program, of which there are as many as it says. */
  public boolean isWord(String name) {
    String flat = flat(name);
    String one = singular(flat);
    if (!one.endsWith("name")) {
      return endsInOneOf("wordNouns", flat);
    }
    String named = one.substring(0, one.length() - "name".length());
    return !named.isEmpty() && !endsInOneOf("namedNouns", named);
  }

  /** Whether {@code name} is of what tells one user, request or message from all others. */
  public boolean isIdentity(String name) {
    String flat = flat(name);
    return catalog.names("identities").contains(flat)
        || IDENTIFYING.stream()
            .filter(flat::endsWith)
            .map(each -> flat.substring(0, flat.length() - each.length()))
            .anyMatch(catalog.names("identityNouns")::contains);
  }

  /** Whether {@code name} is of a text that may be one of many. */
  public boolean isText(String name) {
    return catalog.names("texts").contains(flat(name));
  }

  /** Whether no two objects have the same value of this {@code name}. */
  public boolean isUnique(String name) {
    String flat = flat(name);
    String before = flat.endsWith("id") ? flat.substring(0, flat.length() - 2) : "?";
    return endsInOneOf("uniqueNouns", flat)
        || before.isEmpty()
        || endsInOneOf("dataNouns", before)
        || endsInOneOf("neighbourNouns", before)
        || endsInOneOf("namedNouns", before);
  }

  /** Whether values of the type called {@code type} are data, whatever they are called. */
  public boolean isDataType(String type) {
    return catalog.names("dataTypes").contains(type) || type.endsWith("Exception");
  }

  /** Whether values of the type called {@code type} come and go, or no two of them are equal. */
  public boolean isIdentityType(String type) {
    return catalog.names("identityTypes").contains(type);
  }

  /** Whether values of the type called {@code type} are data, or neighbours. */
  public boolean mayBeDataType(String type) {
    return isDataType(type) || catalog.names("neighbourTypes").contains(type);
  }

  /** Whether a program has a handful of values of the type with this simple name. */
  public boolean isFewType(String simpleName) {
    return catalog.names("fewTypeNames").stream().anyMatch(simpleName::endsWith);
  }

  /** Whether a program is put together, once, from parts of the type with this simple name. */
  public boolean isPartType(String simpleName) {
    return catalog.names("partTypeNames").stream().anyMatch(simpleName::endsWith);
  }

  /** Whether objects of the type with this simple name come and go while a program runs. */
  public boolean isPassingType(String simpleName) {
    return catalog.names("passingTypeNames").stream().anyMatch(simpleName::endsWith);
  }

  private boolean isOneOf(String group, String word) {
    Set<String> nouns = catalog.names(group);
    return nouns.contains(word)
        || word.endsWith("s") && nouns.contains(word.substring(0, word.length() - 1))
        || word.endsWith("es") && nouns.contains(word.substring(0, word.length() - 2));
  }

  private boolean endsInOneOf(String group, String flat) {
    String one = singular(flat);
    return catalog.names(group).stream()
        .anyMatch(noun -> flat.endsWith(noun) || one.endsWith(noun));
  }

  private static String flat(String name) {
    return name.replace("_", "").toLowerCase(Locale.ROOT);
  }

  private static String singular(String flat) {
    return flat.endsWith("s") ? flat.substring(0, flat.length() - 1) : flat;
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORDS.matcher(name);
    while (matcher.find()) {
      words.add(matcher.group().toLowerCase(Locale.ROOT));
    }
    return words;
  }
}

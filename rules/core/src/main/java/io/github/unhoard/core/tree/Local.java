package io.github.unhoard.core.tree;

/**
 * A local variable, parameter, lambda parameter, pattern variable, resource or catch parameter.
 *
 * @param id unique within one compilation unit, so that lambdas and local classes may refer to the
 *     variables they capture
 * @param name the name as written, for messages only
 * @param type declared or inferred type
 * @param range the name's position
 */
public record Local(int id, String name, TypeRef type, SourceRange range) {}

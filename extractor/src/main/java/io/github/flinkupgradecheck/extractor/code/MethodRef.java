package io.github.flinkupgradecheck.extractor.code;

/** A method by owner (with slashes), name and descriptor. */
final class MethodRef implements Comparable<MethodRef> {
  final String owner;
  final String name;
  final String type;

  MethodRef(String owner, String name, String type) {
    this.owner = owner;
    this.name = name;
    this.type = type;
  }

  /** Name and descriptor: what an overriding method has in common with the overridden one. */
  String signature() {
    return name + type;
  }

  /** As a person reads it: {@code com.acme.Tracker.processElement}. */
  String readable() {
    return owner.replace('/', '.') + "." + name;
  }

  @Override
  public int compareTo(MethodRef other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MethodRef && toString().equals(other.toString());
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }

  @Override
  public String toString() {
    return owner + "." + name + type;
  }
}

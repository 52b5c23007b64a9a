package io.github.flinkupgradecheck.extractor.code;

/** A method by owner (with slashes), name and descriptor. */
final class MethodRef implements Comparable<MethodRef> {
  final String owner;
  final String name;
  final String type;
  /** Kept: a large job compares these millions of times. */
  private final String text;

  private final String signature;

  MethodRef(String owner, String name, String type) {
    this.owner = owner;
    this.name = name;
    this.type = type;
    this.signature = name + type;
    this.text = owner + "." + signature;
  }

  /** Name and descriptor: what an overriding method has in common with the overridden one. */
  String signature() {
    return signature;
  }

  /** As a person reads it: {@code com.acme.Tracker.processElement}. */
  String readable() {
    return owner.replace('/', '.') + "." + name;
  }

  @Override
  public int compareTo(MethodRef other) {
    return text.compareTo(other.text);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MethodRef && text.equals(((MethodRef) other).text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}

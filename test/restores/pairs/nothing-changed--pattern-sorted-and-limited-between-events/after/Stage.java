package pair;

/** Of the way to a visitor who comes again. */
final class Stage {
  static final String FIRST = "first";
  static final String BACK = "back";

  private Stage() {}
}

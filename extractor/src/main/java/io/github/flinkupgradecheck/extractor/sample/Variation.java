package io.github.flinkupgradecheck.extractor.sample;

/**
 * One way to fill a value. Deals out a number of its own to every field, and counts what a single value cannot show: with how many more of
 * them every choice (constant of an enum, subclass of an abstract type) is made once and any two booleans differ.
 */
final class Variation {
  enum Style {
    DEFAULT,
    DISTINCT,
    /** As distinct, texts with blanks around them. */
    BLANKS,
    /** As distinct, with one text for all texts. */
    WORD,
    /** As distinct: a text that the code takes apart. */
    TEXT,
    /** As distinct, with numbers beyond a certain one. */
    BEYOND,
    /** Null wherever its serializer allows it. */
    NULLS,
    /** Empty texts and collections, zeros. */
    EMPTIES,
    /** The least and the greatest in turn, texts beyond ASCII. */
    EXTREMES
  }

  private static final int APART = 50;

  /** More constants than this are not all tried inside of other values; their names and order stand in the serializer as well. */
  static final int MOST = 16;

  private static final int MOST_BY_BOOLEANS = 4;

  final Style style;
  private final int position;
  private int numbers;
  private int booleans;
  private int choices;
  private int widest = 1;
  /** Whether a field kept what the constructor gave it. */
  boolean leftovers;

  /** What stands wherever a text does; null where each has its own. */
  final String word;
  /** Beyond which numbers and times begin. */
  private final long beyond;

  Variation(Style style, int position) {
    this(style, position, null, 0);
  }

  private Variation(Style style, int position, String word, long beyond) {
    this.style = style;
    this.position = position;
    this.numbers = position * APART;
    this.word = word;
    this.beyond = beyond;
  }

  static Variation of(String word, int position) {
    return new Variation(Style.WORD, position, word, 0);
  }

  static Variation text(String text, int position) {
    return new Variation(Style.TEXT, position, text, 0);
  }

  static Variation beyond(long number, int position) {
    return new Variation(Style.BEYOND, position, null, number);
  }

  /** Both. */
  static Variation of(String word, long beyond, int position) {
    return new Variation(Style.WORD, position, word, beyond);
  }

  /** The same from the beginning. */
  Variation again() {
    return new Variation(style, position, word, beyond);
  }

  boolean isFirstDistinct() {
    return style == Style.DISTINCT && position == 0;
  }

  Sample.Made made() {
    switch (style) {
      case DEFAULT:
        return Sample.Made.DEFAULT;
      case DISTINCT:
      case TEXT:
      case BEYOND:
        return Sample.Made.DISTINCT;
      default:
        return Sample.Made.EDGE;
    }
  }

  /** 1, 2, 3, ... */
  int next() {
    return ++numbers;
  }

  /** The same for what holds so large ones. */
  long nextLong() {
    return beyond + next();
  }

  /** Of the n-th boolean of a value: bit after bit of n over the positions. */
  boolean nextBoolean() {
    booleans++;
    return (booleans >> position & 1) == 1;
  }

  /** Which of so many; each once over as many positions, and two choices within one value differ where they can. */
  int pick(int of) {
    widest = Math.max(widest, of);
    return (position + choices++) % of;
  }

  /** Of what may have any number: two, so that their order shows, or one, because what follows an element hides where it ends. */
  int entries() {
    widest = Math.max(widest, 2);
    return 2 - position % 2;
  }

  /** How many positions show it all, as far as this value tells. */
  int wanted() {
    int bits = booleans == 0 ? 1 : Math.min(MOST_BY_BOOLEANS, 33 - Integer.numberOfLeadingZeros(booleans));
    return Math.max(bits, Math.min(widest, MOST));
  }
}

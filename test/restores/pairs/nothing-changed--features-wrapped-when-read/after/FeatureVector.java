package pair;

/** Numbers of a user that the recommender learns from. */
final class FeatureVector {
  static final int DIMENSIONS = 8;

  private final float[] numbers;

  private FeatureVector(float[] numbers) {
    this.numbers = numbers;
  }

  static FeatureVector of(float[] stored) {
    return new FeatureVector(stored == null ? new float[DIMENSIONS] : stored);
  }

  private static int slotOf(String title) {
    return (title.hashCode() % DIMENSIONS + DIMENSIONS) % DIMENSIONS;
  }

  int seen(String title) {
    return (int) ++numbers[slotOf(title)];
  }

  float[] stored() {
    return numbers;
  }
}

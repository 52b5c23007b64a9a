package pair;

/** Temperatures that were gathered. */
public class Batch {
  public int count;
  public double sum;

  public Batch() {}

  void add(Temperature temperature) {
    count++;
    sum += temperature.degrees;
  }

  double mean() {
    return sum / count;
  }
}

package pair;

/** What a cell of a network measured. */
public class Sample {
  public String cell;
  public long order;
  public int load;

  public Sample() {}

  static Sample of(Long number) {
    Sample sample = new Sample();
    sample.cell = "cell-" + number % 4;
    sample.order = number / 4 + 1;
    sample.load = (int) (number % 100);
    return sample;
  }
}

package pair;

/** How high the water stands at a gauge. */
public class Water {
  public String gauge;
  public int centimetres;
  public long readings;

  public Water() {}

  static Water of(Long number) {
    Water water = new Water();
    water.gauge = "gauge-" + number % 4;
    water.centimetres = number < 4 ? 400 : 480 + (int) (number % 4);
    water.readings = 1;
    return water;
  }
}

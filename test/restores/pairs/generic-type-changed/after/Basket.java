package pair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a customer has chosen. */
public class Basket {
  public List<Integer> numbers;

  public static Basket of(String key) {
    Basket basket = new Basket();
    basket.numbers = new ArrayList<>(Arrays.asList(7, 8));
    return basket;
  }

  Integer last() {
    return numbers.get(numbers.size() - 1);
  }
}

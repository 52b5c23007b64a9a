package pair

/** What is known of a customer. */
class Customer(var name: String, var city: String, var orders: Long) {
  val made: Long = 7

  def this() = this("", "", 0)

  def ordered: Customer = new Customer(name, city, orders + 1)

  def about: String = s"$name of $city"
}

object Customer {
  def of(key: String): Customer = new Customer("name " + key, "city " + key, 0)
}

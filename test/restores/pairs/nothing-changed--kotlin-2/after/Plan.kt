package pair

/** What an account pays. */
sealed interface Plan {
  fun words(): String

  data class Yearly(val price: Int, val discount: Double) : Plan {
    override fun words() = "yearly $price"
  }

  object Free : Plan {
    override fun words() = "free"
  }

  companion object {
    fun of(key: String): Plan = if (key.endsWith("1")) Free else Yearly(90, 0.1)
  }
}

data class Account(val name: String, val plan: Plan, val visits: Long)

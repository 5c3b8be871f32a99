print("rinde")

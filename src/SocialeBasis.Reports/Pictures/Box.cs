namespace SocialeBasis.Reports.Pictures;

/// <summary>A rectangle in user units, origin top left.</summary>
public readonly record struct Box(double X, double Y, double Width, double Height)
{
    /// <summary>The right side.</summary>
    public double Right => X + Width;

    /// <summary>The under side.</summary>
    public double Bottom => Y + Height;

    /// <summary>Half way down.</summary>
    public double MiddleY => Y + Height / 2;

    /// <summary>Whether two boxes share more than an edge.</summary>
    public bool Overlaps(Box other) =>
        X < other.Right && other.X < Right && Y < other.Bottom && other.Y < Bottom;

    /// <summary>The distance from a point to the furthest corner.</summary>
    public double Furthest(double x, double y) =>
        Math.Sqrt(Square(Math.Max(Math.Abs(X - x), Math.Abs(Right - x))) + Square(Math.Max(Math.Abs(Y - y), Math.Abs(Bottom - y))));

    /// <summary>The distance from a point to the nearest point of the box; 0 inside.</summary>
    public double Nearest(double x, double y) =>
        Math.Sqrt(Square(x - Math.Clamp(x, X, Right)) + Square(y - Math.Clamp(y, Y, Bottom)));

    private static double Square(double value) => value * value;
}

using SocialeBasis.Domain;

namespace SocialeBasis.Reports.Excel;

/// <summary>The answers of a talk as tables: what is in them, not how a spreadsheet stores it.</summary>
/// <param name="Title">The title of the file.</param>
/// <param name="Sheets">One per subject, each with a name of its own.</param>
public sealed record Workbook(string Title, Seq<Sheet> Sheets);

/// <summary>A table: one row per answer.</summary>
/// <param name="Name">At most 31 letters, digits and dashes.</param>
/// <param name="Columns">The header of every column.</param>
/// <param name="Rows">Each with a value per column.</param>
public sealed record Sheet(string Name, Seq<string> Columns, Seq<SheetRow> Rows);

/// <summary>A row.</summary>
/// <param name="Values">One per column.</param>
public sealed record SheetRow(Seq<Value> Values);

using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace SocialeBasis.Reports.Excel;

/// <summary>A workbook as an Excel file: typed cells, a frozen header with filters, no merged cells, no formulas.</summary>
public static class ExcelRenderer
{
    private const string Maker = "SocialeBasis";

    /// <summary>The whole file.</summary>
    public static byte[] Write(Workbook workbook)
    {
        using var file = new MemoryStream();
        using (var excel = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var book = excel.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = ExcelStyles.Of();
            var sheets = new Sheets();
            foreach (var sheet in workbook.Sheets)
            {
                var part = book.AddNewPart<WorksheetPart>();
                part.Worksheet = ExcelSheet.Of(sheet, isFirst: !sheets.HasChildren);
                sheets.AppendChild(
                    new DocumentFormat.OpenXml.Spreadsheet.Sheet
                    {
                        Name = sheet.Name,
                        SheetId = (uint)sheets.ChildElements.Count + 1,
                        Id = book.GetIdOfPart(part),
                    }
                );
            }

            book.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook(sheets);
            excel.PackageProperties.Title = ExcelSheet.Clean(workbook.Title);
            excel.PackageProperties.Creator = Maker;
            excel.PackageProperties.Language = "nl-NL";
        }

        return file.ToArray();
    }
}

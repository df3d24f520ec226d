using MudBlazor;

namespace SocialeBasis.Web.Look.Theme;

/// <summary>The look of MudBlazor's parts: green ink on paper. The colours of the spheres are CSS variables, not theme colours.</summary>
public static class SocialeBasisTheme
{
    private static readonly string[] Family = ["Atkinson Hyperlegible", "Verdana", "sans-serif"];

    public static readonly MudTheme Theme = new()
    {
        PaletteLight = new PaletteLight
        {
            Primary = "#14433A",
            PrimaryDarken = "#0B2620",
            PrimaryLighten = "#1F5A4E",
            PrimaryContrastText = "#FFFDF7",
            Secondary = "#3C5750",
            SecondaryContrastText = "#FFFDF7",
            Background = "#F3F2E9",
            Surface = "#FFFDF7",
            AppbarBackground = "#14433A",
            AppbarText = "#FFFDF7",
            DrawerBackground = "#F3F2E9",
            DrawerText = "#0B2620",
            DrawerIcon = "#14433A",
            TextPrimary = "#0B2620",
            TextSecondary = "#3C5750",
            ActionDefault = "#14433A",
            LinesInputs = "#6B8078",
            LinesDefault = "#CDD3C6",
            TableLines = "#CDD3C6",
            Divider = "#CDD3C6",
            Error = "#A3261B",
            ErrorContrastText = "#FFFDF7",
            Warning = "#735000",
            WarningContrastText = "#FFFDF7",
            Info = "#0F5280",
            InfoContrastText = "#FFFDF7",
            Success = "#14433A",
            SuccessContrastText = "#FFFDF7",
            RippleOpacity = 0,
            RippleOpacitySecondary = 0,
        },
        Typography = new Typography
        {
            Default = new DefaultTypography { FontFamily = Family, FontSize = "1.125rem", LineHeight = "1.45", FontWeight = "400", LetterSpacing = "0" },
            Body1 = new Body1Typography { FontSize = "1.125rem", LineHeight = "1.45", LetterSpacing = "0" },
            Body2 = new Body2Typography { FontSize = "1rem", LineHeight = "1.4", LetterSpacing = "0" },
            Subtitle1 = new Subtitle1Typography { FontSize = "1.125rem", LineHeight = "1.4", FontWeight = "700", LetterSpacing = "0" },
            Subtitle2 = new Subtitle2Typography { FontSize = "1rem", LineHeight = "1.4", FontWeight = "700", LetterSpacing = "0" },
            Caption = new CaptionTypography { FontSize = "1rem", LineHeight = "1.35", LetterSpacing = "0" },
            H1 = new H1Typography { FontSize = "2.125rem", LineHeight = "1.05", FontWeight = "700", LetterSpacing = "-.015em" },
            H2 = new H2Typography { FontSize = "1.5rem", LineHeight = "1.15", FontWeight = "700", LetterSpacing = "0" },
            H3 = new H3Typography { FontSize = "1.25rem", LineHeight = "1.2", FontWeight = "700", LetterSpacing = "0" },
            H4 = new H4Typography { FontSize = "1.125rem", LineHeight = "1.25", FontWeight = "700", LetterSpacing = "0" },
            H5 = new H5Typography { FontSize = "1.125rem", LineHeight = "1.25", FontWeight = "700", LetterSpacing = "0" },
            H6 = new H6Typography { FontSize = "1.125rem", LineHeight = "1.25", FontWeight = "700", LetterSpacing = "0" },
            Button = new ButtonTypography { FontSize = "1.125rem", LineHeight = "1.3", FontWeight = "700", TextTransform = "none", LetterSpacing = "0" },
        },
        LayoutProperties = new LayoutProperties { DefaultBorderRadius = "14px", AppbarHeight = "60px" },
        Shadows = new Shadow { Elevation = [.. Enumerable.Repeat("none", 26)] },
    };
}

/** Also in `index.html`, for those who read the page without running it. */
export const landingTitle = 'Your pet’s papers, photos and health in one place';
